#ifndef GRADUS_CLIBXML2_SHIM_H
#define GRADUS_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
// A libxml2 built with ICU would bring ICU's headers into this module, where they contradict Foundation's copy of them.
// Only the type of a field that is never touched here depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>

/// Frees memory that libxml2 allocated. `xmlFree` itself is a mutable global, which Swift 6 refuses.
static inline void gradus_xml_free(void *memory) { xmlFree(memory); }


/// The version of the library that is linked, as 20914. `xmlParserVersion` is a mutable global, which Swift 6 refuses.
static inline const char *gradus_xml_version(void) { return xmlParserVersion; }

#endif
