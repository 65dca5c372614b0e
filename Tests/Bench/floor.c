// The floor `make bench` measures against: the least a C program can do that paints with ncurses.
//
// floor [FOLDER]: paints one full frame of text with attributes and waits for keys. `j` moves a
// selection in reverse video one row down, `q` quits, any other key paints another full frame. With
// FOLDER it first reads every file under it into one buffer, and looks at none of the bytes.
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <dirent.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { styles = 5, run_columns = 30, first_row = 2 };

static char *buffer;
static size_t capacity;

static void read_file(int folder, const char *name) {
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) exit(1);
  size_t size = (size_t)status.st_size;
  if (size > capacity) {
    free(buffer);
    capacity = size;
    buffer = malloc(capacity);
    if (buffer == NULL) exit(1);
  }
  size_t filled = 0;
  ssize_t got;
  while (filled < size && (got = read(file, buffer + filled, size - filled)) > 0) {
    filled += (size_t)got;
  }
  close(file);
}

static void read_every_file(int parent, const char *name) {
  int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *stream = folder < 0 ? NULL : fdopendir(folder);
  if (stream == NULL) exit(1);
  struct dirent *entry;
  while ((entry = readdir(stream)) != NULL) {
    if (entry->d_name[0] == '.') continue;
    if (entry->d_type == DT_DIR) {
      read_every_file(folder, entry->d_name);
    } else {
      read_file(folder, entry->d_name);
    }
  }
  closedir(stream);
}

static void put_row(int row, int frame, bool is_selected) {
  static const char words[] = "Purposeful visits are timely, recorded and seen by a manager. ";
  int columns = COLS;
  move(row, 0);
  for (int column = 0; column < columns;) {
    int style = (column / run_columns + row + frame) % styles;
    int length = columns - column < run_columns ? columns - column : run_columns;
    attrset(COLOR_PAIR(style) | (style == 2 ? A_BOLD : 0) | (is_selected ? A_REVERSE : 0));
    for (int index = 0; index < length; index++) {
      addch((chtype)words[(size_t)(column + index + row * 7 + frame * 5) % (sizeof words - 1)]);
    }
    column += length;
  }
}

static void put_frame(int frame, int selected) {
  erase();
  for (int row = 0; row < LINES - 1; row++) put_row(row, frame, row == selected);
  attrset(A_NORMAL);
  mvprintw(LINES - 1, 0, " frame %d, j down, q quit", frame);
  refresh();
}

int main(int count, char **arguments) {
  if (count > 1) read_every_file(AT_FDCWD, arguments[1]);
  setlocale(LC_CTYPE, "");
  if (initscr() == NULL) return 1;
  raw();
  noecho();
  curs_set(0);
  start_color();
  use_default_colors();
  for (int style = 1; style < styles; style++) init_pair((short)style, (short)style, -1);

  int frame = 0;
  int selected = first_row;
  put_frame(frame, selected);
  int key;
  while ((key = getch()) != 'q' && key != ERR) {
    if (key == 'j') {
      int before = selected;
      selected = before + 1 < LINES - 1 ? before + 1 : first_row;
      put_row(before, frame, false);
      put_row(selected, frame, true);
      refresh();
    } else {
      put_frame(++frame, selected);
    }
  }
  endwin();
  return 0;
}
