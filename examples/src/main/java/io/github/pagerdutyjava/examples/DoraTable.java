package io.github.pagerdutyjava.examples;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The DORA report for people: plain text, at most 100 columns, readable without colour. */
final class DoraTable {

  private static final int COUNT_WIDTH = 30;
  private static final int RESTORE_WIDTH = 28;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private DoraTable() {}

  /** Writes the report. */
  static void write(DoraReport report, PrintWriter out) {
    out.println();
    out.println("  DORA metrics of PagerDuty incidents");
    out.println("  " + "═".repeat(96));
    report.facts().forEach(fact -> line(out, "  %-12s %s", fact.get(0), fact.get(1)));
    figures(report, out);
    Bars bars = Bars.of(report.dora().outcomes());
    if (!bars.bars().isEmpty()) {
      bars(bars, out);
    }
    out.println();
  }

  private static void figures(DoraReport report, PrintWriter out) {
    out.println();
    line(
        out,
        "  %-34s %6s %11s   %-11s   %-6s %-6s %s",
        "",
        "report",
        "value",
        "level",
        "elite",
        "high",
        "medium");
    for (DoraReport.Figure figure : report.figures()) {
      line(
          out,
          "  %-34s %6d %11s   %-11s   %-6s %-6s %s",
          figure.name(),
          figure.year(),
          figure.value(),
          meter(figure.level()),
          figure.bounds().get(0),
          figure.bounds().get(1),
          figure.bounds().get(2));
    }
  }

  /** One dot more a level, so that levels can be compared at a glance. */
  private static String meter(@Nullable Level level) {
    if (level == null) {
      return Texts.NONE;
    }
    String dots =
        switch (level) {
          case ELITE -> "●●●●";
          case HIGH -> "●●●○";
          case MEDIUM -> "●●○○";
          case LOW -> "●○○○";
        };
    return dots + " " + level;
  }

  private static void bars(Bars bars, PrintWriter out) {
    Scale counts = Scale.of(bars.bars().stream().mapToLong(Bars.Bar::incidents).toArray());
    Scale restores = Scale.of(bars.bars().stream().mapToLong(Bars.Bar::minutes).toArray());
    out.println();
    line(out, "  By %-15s %-33s %11s %s", bars.unit(), "Incidents", "Restored in", "(median)");
    out.println("  " + "─".repeat(96));
    for (Bars.Bar bar : bars.bars()) {
      line(
          out,
          "  %-10s %7s %-33s %11s %s",
          bar.label(),
          Texts.count(bar.incidents()),
          bar(counts, bar.incidents(), COUNT_WIDTH),
          Texts.duration(bar.medianRestore()),
          bar(restores, bar.minutes(), RESTORE_WIDTH));
    }
    caption(counts, restores, out);
  }

  private static void caption(Scale counts, Scale restores, PrintWriter out) {
    if (counts.cut() || restores.cut()) {
      out.println();
      line(
          out,
          "  Bars end at %s and %s; » marks a longer one that was cut.",
          Texts.count(counts.cap(), "incident"),
          Texts.duration(restores.cap()));
    }
  }

  /** Returns a bar in eighths of a character; a cut one ends with a mark. */
  private static String bar(Scale scale, long value, int width) {
    if (scale.exceededBy(value)) {
      return "█".repeat(width) + "»";
    }
    int eighths = scale.length(value, width * 8);
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + rest;
  }

  private static void line(PrintWriter out, String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
