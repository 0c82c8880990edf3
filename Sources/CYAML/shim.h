#ifndef GRADUS_CYAML_SHIM_H
#define GRADUS_CYAML_SHIM_H

#include <yaml.h>

#endif
