// Standard error while the screen is ours.
#define _GNU_SOURCE
#include "CNcurses.h"
#include "state.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

static int held = -1;
static int original = -1;

void nb_hold_errors(void) {
  if (held >= 0 || !isatty(STDERR_FILENO)) return;
  const char *folder = getenv("TMPDIR");
  if (folder == NULL || *folder == 0) folder = "/tmp";
  held = open(folder, O_TMPFILE | O_RDWR | O_APPEND | O_CLOEXEC, 0600);
  if (held < 0) {
    // A file system without unnamed files.
    char name[] = "/tmp/noticeboard-XXXXXX";
    held = mkostemp(name, O_APPEND | O_CLOEXEC);
    if (held >= 0) unlink(name);
  }
  if (held < 0) return;
  original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (original < 0) {
    close(held);
    held = -1;
    return;
  }
  dup2(held, STDERR_FILENO);
}

static void copy_out(void) {
  char block[4096];
  off_t at = 0;
  ssize_t got;
  while ((got = pread(held, block, sizeof block, at)) > 0) {
    if (write(original, block, (size_t)got) < 0) return;
    at += got;
  }
}

void nb_show_errors_now(void) {
  if (held < 0) return;
  dup2(original, STDERR_FILENO);
  copy_out();
}

void nb_show_errors(void) {
  if (held < 0) return;
  nb_show_errors_now();
  close(held);
  close(original);
  held = -1;
  original = -1;
}
