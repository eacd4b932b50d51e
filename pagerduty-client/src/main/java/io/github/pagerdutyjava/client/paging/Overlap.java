package io.github.pagerdutyjava.client.paging;

/**
 * By how many items a page overlaps the one before: by one where nothing moves, and by a part of a
 * page for a while after a gap, because where an item has left the list more will.
 */
final class Overlap {

  private final int calmPages;
  private final int firstPercent;
  private final int mostPercent;
  private int percent;
  private int wide;
  private boolean gap;

  private Overlap(int calmPages, int firstPercent, int mostPercent) {
    this.calmPages = calmPages;
    this.firstPercent = firstPercent;
    this.mostPercent = mostPercent;
  }

  /** Returns the overlap of pages that are asked for one by one. */
  static Overlap oneByOne() {
    return new Overlap(20, 10, 10);
  }

  /** Returns the overlap of pages under way together, all of which a gap spoils. */
  static Overlap ahead() {
    return new Overlap(100, 5, 20);
  }

  /** Counts a page that joined what was delivered. */
  void joined() {
    gap = false;
    wide = Math.max(0, wide - 1);
  }

  /**
   * Returns the offset after a gap: half a page back, and then a whole one with every further gap.
   */
  int stepBack(int offset, int page) {
    percent = wide > 0 ? Math.min(mostPercent, 2 * percent) : firstPercent;
    wide = calmPages;
    int step = gap ? page - 1 : page / 2;
    gap = true;
    return Math.max(0, offset - Math.max(1, step));
  }

  /** Returns the offset after a page of this many items. */
  int following(int offset, int received) {
    int repeated = wide > 0 ? Math.max(1, received * percent / 100) : 1;
    return offset + received - Math.min(received, repeated);
  }
}
