package io.github.pagerdutyjava.benchmarks.results;

import java.util.List;

/**
 * Something of ours against a baseline.
 *
 * @param ours what was measured of ours
 * @param baseline what it is held against
 * @param bar what the ratio is to be
 */
record Comparison(String ours, String baseline, Bar bar) {

  private static final String PAGE = "DecodePage.ours";
  private static final String USER = "DecodeUser.ours";
  private static final String AT_ONCE = "ListPage.ours, 0 ms";
  private static final String SLOWLY = "ListPage.ours, 10 ms";

  /** All of them, in the order of the table. */
  static final List<Comparison> ALL =
      List.of(
          new Comparison(PAGE, "DecodePage.jackson", Bar.atLeast(1.15)),
          new Comparison(PAGE, "DecodePage.moshiFloor", Bar.atLeast(0.75)),
          new Comparison(PAGE, "DecodePage.jacksonWithOurTimes", Bar.NONE),
          new Comparison(PAGE, "DecodePage.gson", Bar.NONE),
          new Comparison(PAGE, "DecodePage.moshi", Bar.NONE),
          new Comparison(USER, "DecodeUser.jackson", Bar.NONE),
          new Comparison(USER, "DecodeUser.moshi", Bar.NONE),
          new Comparison("EncodeEvent.ours", "EncodeEvent.jackson", Bar.NONE),
          new Comparison("ReadTime.ours", "ReadTime.javaTime", Bar.NONE),
          new Comparison(AT_ONCE, "ListPage.okHttp, 0 ms", Bar.NONE),
          new Comparison(AT_ONCE, "ListPage.jdk, 0 ms", Bar.NONE),
          new Comparison(SLOWLY, "ListPage.okHttp, 10 ms", Bar.atMost(1.15)),
          new Comparison(SLOWLY, "ListPage.jdk, 10 ms", Bar.NONE),
          new Comparison("SendEvent.ours", "SendEvent.okHttp", Bar.atMost(1.2)),
          new Comparison("LookUpToken.ours", "LookUpToken.apiToken", Bar.NONE),
          new Comparison("ColdStart.ours", "ColdStart.jdk", Bar.atMost(0.65)));

  /** Returns what {@code why.md} calls it. */
  String name() {
    return ours + " / " + baseline;
  }
}
