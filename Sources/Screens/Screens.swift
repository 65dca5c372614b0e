// Rooms fill up in the commits that follow.
