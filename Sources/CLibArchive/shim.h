#ifndef GRADUS_CLIBARCHIVE_SHIM_H
#define GRADUS_CLIBARCHIVE_SHIM_H

// No feature macro such as _GNU_SOURCE may stand here: it would change the system's own types, and Swift refuses two
// modules that see one type differently.
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#include <stdio.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

/// Whether an entry is a file with content of its own. The file types are macros with casts, which Swift does not see.
static inline int gradus_is_file(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == 0;
}

/// Whether an entry is a folder.
static inline int gradus_is_folder(struct archive_entry *entry) { return archive_entry_filetype(entry) == AE_IFDIR; }

/// Whether an entry is a link, symbolic or hard.
static inline int gradus_is_link(struct archive_entry *entry) {
  return archive_entry_filetype(entry) == AE_IFLNK || archive_entry_hardlink(entry) != 0;
}

/// A locale whose letters are UTF-8, or null where the system has none.
static inline void *gradus_utf8_locale(void) {
  locale_t made = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!made) made = newlocale(LC_CTYPE_MASK, "en_US.UTF-8", (locale_t)0);
  return (void *)made;
}

/// Puts this thread, and no other, into a locale and returns the one before; null changes nothing.
static inline void *gradus_use_locale(void *locale) { return (void *)uselocale((locale_t)locale); }

static inline void gradus_free_locale(void *locale) {
  if (locale) freelocale((locale_t)locale);
}

/// Puts up to `count` of a file's first bytes into `bytes` and says how many there were.
static inline size_t gradus_first_bytes(const char *path, void *bytes, size_t count) {
  FILE *file = fopen(path, "rb");
  if (!file) return 0;
  size_t got = fread(bytes, 1, count, file);
  fclose(file);
  return got;
}

#endif
