#ifndef GRADUS_CLIBXML2_SHIM_H
#define GRADUS_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>

/// Frees memory that libxml2 allocated. `xmlFree` itself is a mutable global, which Swift 6 refuses.
static inline void gradus_xml_free(void *memory) { xmlFree(memory); }

#endif
