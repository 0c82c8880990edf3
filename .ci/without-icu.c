// Debian's libxml2 changes encodings by ICU, whose tables are 31 MB and would be two thirds of gradus. Gradus hands
// libxml2 UTF-8, and XML of office documents, which is UTF-8 or UTF-16; these it knows by itself. For any other
// encoding these functions say that there is no converter.
#include <stddef.h>
#include <unicode/ucnv.h>

UConverter *ucnv_open(const char *name, UErrorCode *error) {
  *error = U_FILE_ACCESS_ERROR;
  return NULL;
}

void ucnv_close(UConverter *converter) {}

void ucnv_setToUCallBack(UConverter *converter, UConverterToUCallback callback, const void *context,
                         UConverterToUCallback *old, const void **oldContext, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void ucnv_setFromUCallBack(UConverter *converter, UConverterFromUCallback callback, const void *context,
                           UConverterFromUCallback *old, const void **oldContext, UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}

void UCNV_TO_U_CALLBACK_STOP(const void *context, UConverterToUnicodeArgs *arguments, const char *units,
                             int32_t length, UConverterCallbackReason reason, UErrorCode *error) {}

void UCNV_FROM_U_CALLBACK_STOP(const void *context, UConverterFromUnicodeArgs *arguments, const UChar *units,
                               int32_t length, UChar32 point, UConverterCallbackReason reason,
                               UErrorCode *error) {}

void ucnv_convertEx(UConverter *target, UConverter *source, char **targetStart, const char *targetEnd,
                    const char **sourceStart, const char *sourceEnd, UChar *pivot, UChar **pivotSource,
                    UChar **pivotTarget, const UChar *pivotEnd, UBool reset, UBool flush,
                    UErrorCode *error) {
  *error = U_UNSUPPORTED_ERROR;
}
