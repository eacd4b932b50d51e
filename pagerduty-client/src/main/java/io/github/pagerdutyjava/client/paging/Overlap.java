package io.github.pagerdutyjava.client.paging;

/**
 * By how many items a page overlaps the one before: by one where nothing moves, and by a tenth of a
 * page for a while after a gap, because where an item has left the list more will.
 */
final class Overlap {

  private static final int CALM_PAGES = 20;
  private static final int WIDE_PART = 10;

  private int wide;
  private boolean gap;

  /** Counts a page that joined what was delivered. */
  void joined() {
    gap = false;
    wide = Math.max(0, wide - 1);
  }

  /**
   * Returns the offset after a gap: half a page back, and then a whole one with every further gap.
   */
  int stepBack(int offset, int page) {
    wide = CALM_PAGES;
    int step = gap ? page - 1 : page / 2;
    gap = true;
    return Math.max(0, offset - Math.max(1, step));
  }

  /** Returns the offset after a page of this many items. */
  int following(int offset, int received) {
    return offset + received - Math.min(received, wide > 0 ? Math.max(1, received / WIDE_PART) : 1);
  }
}
