// Bytes, not keys: what ncurses does not know it hands on as if typed, so the decoding is ours.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>

int nb_next_byte(void) {
  // A pad, since reading from a window refreshes it.
  static WINDOW *keyboard;
  if (keyboard == NULL) {
    keyboard = newpad(1, 1);
    if (keyboard == NULL) return nb_byte_none;
    nodelay(keyboard, TRUE);
    keypad(keyboard, FALSE);
  }
  int code = wgetch(keyboard);
  if (code == KEY_RESIZE) return nb_byte_resized;
  return code >= 0 && code <= 0xFF ? code : nb_byte_none;
}
