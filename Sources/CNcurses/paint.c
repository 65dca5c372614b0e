// Colours, styles and rows of cells.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <wchar.h>

enum { most_columns = 1000 };

static struct {
  attr_t attributes;
  int pair;
  cchar_t blank;   // a blank in this style, of which every ASCII character differs in one number
} styles[nb_style_count];

int nb_colours(void) { return has_colors() ? COLORS : 0; }
int nb_colour_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

void nb_define_pair(int pair, int foreground, int background) {
  if (init_extended_pair(pair, foreground, background) == OK) return;
  // Without default colours -1 is refused.
  init_extended_pair(
      pair, foreground < 0 ? COLOR_WHITE : foreground, background < 0 ? COLOR_BLACK : background);
}

void nb_define_style(uint8_t style, unsigned attributes, int pair) {
  attr_t all = A_NORMAL;
  if (attributes & nb_bold) all |= A_BOLD;
  if (attributes & nb_dim) all |= A_DIM;
  if (attributes & nb_underline) all |= A_UNDERLINE;
  if (attributes & nb_reverse) all |= A_REVERSE;
  if (attributes & nb_italic) all |= A_ITALIC;
  styles[style].attributes = all;
  styles[style].pair = pair;
  setcchar(&styles[style].blank, L" ", all, (short)pair, NULL);
}

// One character of the cell, or '?' where the locale has none or measures it otherwise than we do:
// a wrong width would push the rest of the row aside.
static void set_character(cchar_t *out, const nb_cell *cell) {
  uint32_t first = cell->scalars[0];
  if (first >= 0x20 && first < 0x7F && cell->scalars[1] == 0) {
    *out = styles[cell->style].blank;
    out->chars[0] = (wchar_t)first;
    return;
  }
  wchar_t text[CCHARW_MAX + 1] = {0};
  int length = 0;
  while (length < nb_scalars_per_cell && length < CCHARW_MAX && cell->scalars[length] != 0) {
    text[length] = (wchar_t)cell->scalars[length];
    length++;
  }
  if (length == 0 || (first >= 0x7F && wcwidth((wchar_t)first) != cell->columns)) {
    text[0] = length == 0 ? L' ' : L'?';
    text[1] = 0;
  }
  int pair = styles[cell->style].pair;
  setcchar(out, text, styles[cell->style].attributes, (short)pair, NULL);
}

void nb_put_cells(int row, int first, const nb_cell *cells, int count) {
  static cchar_t line[most_columns];
  int width = getmaxx(stdscr);
  if (row < 0 || row >= getmaxy(stdscr) || first < 0) return;
  if (count > most_columns) count = most_columns;
  int written = 0;
  int column = first;
  for (int index = 0; index < count && column < width; index++) {
    const nb_cell *cell = &cells[index];
    if (cell->columns == 0) continue;
    nb_cell blank = {.scalars = {' '}, .style = cell->style, .columns = 1};
    // Half of a wide glyph at the edge is a blank.
    const nb_cell *drawn = column + cell->columns <= width ? cell : &blank;
    set_character(&line[written++], drawn);
    column += drawn->columns;
    if (drawn->columns == 2 && line[written - 1].chars[0] == L'?' && written < most_columns) {
      set_character(&line[written++], &blank);
    }
  }
  // The function that writes cells without moving a cursor: the last corner needs no exception.
  mvwadd_wchnstr(stdscr, row, first, line, written);
}

void nb_screen_show(int row, int column, bool cursor_shows) {
  if (row < getmaxy(stdscr) && column < getmaxx(stdscr)) wmove(stdscr, row, column);
  curs_set(cursor_shows ? 1 : 0);
  wnoutrefresh(stdscr);
  doupdate();
}
