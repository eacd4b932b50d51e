package io.github.pagerdutyjava.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The DORA report as one page: charts drawn in it, nothing loaded from anywhere. */
final class DoraHtml {

  private static final int WIDTH = 960;
  private static final int LABEL_WIDTH = 80;
  private static final int HEIGHT = 200;
  private static final int LABELS = 24;

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>DORA metrics of PagerDuty incidents</title>
      <style>
      :root { color-scheme: light dark; --ink: #1c2530; --soft: #5b6775; --paper: #fff; --card: #f3f5f8;
        --bar: #2f6fb3; --bar2: #b3662f; --elite: #1b7f4b; --high: #2f6fb3; --medium: #96690b; --low: #b3372f; }
      @media (prefers-color-scheme: dark) { :root { --ink: #e7ecf2; --soft: #9aa7b5; --paper: #12171d; --card: #1c242d;
        --bar: #6aa9e9; --bar2: #e0955e; --elite: #56c98c; --high: #6aa9e9; --medium: #e0b34f; --low: #ef7d75; } }
      body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.5rem; } dt { color: var(--soft); } dd { margin: 0; }
      .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; }
      .card { background: var(--card); border-radius: .5rem; padding: 1rem; }
      .value { font-size: 1.8rem; font-weight: 600; } .name, .bounds, figcaption { color: var(--soft); font-size: .85rem; }
      .elite { color: var(--elite); } .high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); }
      figure { margin: 0; } svg { width: 100%; height: auto; } text { fill: var(--soft); font-size: 12px; }
      .count { fill: var(--bar); } .restore { fill: var(--bar2); } .cut { fill: var(--low); }
      </style>
      </head>
      <body>
      <h1>DORA metrics of PagerDuty incidents</h1>
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  private DoraHtml() {}

  /** Returns the page. */
  static String of(DoraReport report) {
    DoraHtml html = new DoraHtml();
    html.facts(report.facts());
    html.cards(report.figures());
    Bars bars = Bars.of(report.dora().outcomes());
    if (!bars.bars().isEmpty()) {
      html.chart(
          "Incidents by " + bars.unit(),
          "count",
          bars.bars(),
          Bars.Bar::incidents,
          bar -> Texts.count(bar.incidents(), "incident"),
          cap -> Texts.count(cap, "incident"));
      html.chart(
          "Median time to restore by " + bars.unit(),
          "restore",
          bars.bars(),
          Bars.Bar::minutes,
          bar -> Texts.duration(bar.medianRestore()),
          Texts::duration);
    }
    return html.page.append("</body>\n</html>\n").toString();
  }

  private void facts(List<List<String>> facts) {
    page.append("<dl>\n");
    for (List<String> fact : facts) {
      add("<dt>%s</dt><dd>%s</dd>\n", fact.get(0), fact.get(1));
    }
    page.append("</dl>\n");
  }

  private void cards(List<DoraReport.Figure> figures) {
    page.append("<h2>Figures</h2>\n<div class=\"cards\">\n");
    for (DoraReport.Figure figure : figures) {
      Level level = figure.level();
      String name = level == null ? "none" : level.toString();
      add("<div class=\"card\"><div class=\"name\">%s</div>", figure.name());
      add("<div class=\"value\">%s</div>", figure.value());
      add("<div class=\"%s\">%s</div>", name, level == null ? "no level" : name);
      List<String> bounds = figure.bounds();
      add("<div class=\"bounds\">DORA %s: elite %s, ", figure.year(), bounds.get(0));
      add("high %s, medium %s</div></div>\n", bounds.get(1), bounds.get(2));
    }
    page.append("</div>\n");
  }

  private void chart(
      String title,
      String kind,
      List<Bars.Bar> bars,
      ToLongFunction<Bars.Bar> value,
      Function<Bars.Bar, String> text,
      Function<Long, String> cap) {
    Scale scale = Scale.of(bars.stream().mapToLong(value).toArray());
    add("<h2>%s</h2>\n<figure>\n", title);
    add("<svg viewBox=\"0 0 %s %s\" role=\"img\" ", WIDTH, HEIGHT + LABELS);
    add("xmlns=\"http://www.w3.org/2000/svg\" aria-label=\"%s\">\n", title);
    double step = (double) WIDTH / bars.size();
    for (int i = 0; i < bars.size(); i++) {
      Bars.Bar bar = bars.get(i);
      long amount = value.applyAsLong(bar);
      int height = scale.length(amount, HEIGHT);
      String look = scale.exceededBy(amount) ? kind + " cut" : kind;
      add("<rect class=\"%s\" x=\"%s\" ", look, number(i * step + step * 0.1));
      add("y=\"%s\" width=\"%s\" height=\"%s\">", HEIGHT - height, number(step * 0.8), height);
      add("<title>%s: %s</title></rect>\n", bar.label(), text.apply(bar));
    }
    labels(bars, step);
    page.append("</svg>\n");
    add("<figcaption>%s</figcaption>\n</figure>\n", caption(scale, cap.apply(scale.cap())));
  }

  /** Labels as many bars as there is room for. */
  private void labels(List<Bars.Bar> bars, double step) {
    int every = (int) Math.max(1, Math.ceil(LABEL_WIDTH / step));
    for (int i = 0; i < bars.size() && (i == 0 || i * step + LABEL_WIDTH <= WIDTH); i += every) {
      add("<text x=\"%s\" y=\"%s\">", number(i * step + step * 0.1), HEIGHT + LABELS - 6);
      add("%s</text>\n", bars.get(i).label());
    }
  }

  private static String caption(Scale scale, String cap) {
    return "The tallest bar stands for "
        + cap
        + (scale.cut() ? "; those of another colour are taller and were cut." : ".");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** Adds markup; the values are text, whatever they hold. */
  private void add(String markup, Object... values) {
    List<Object> escaped = new ArrayList<>();
    for (Object value : values) {
      escaped.add(escape(value.toString()));
    }
    page.append(String.format(Locale.ROOT, markup, escaped.toArray()));
  }

  private static String escape(@Nullable String text) {
    StringBuilder safe = new StringBuilder();
    Texts.line(text, Integer.MAX_VALUE)
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
              }
            });
    return safe.toString();
  }
}
