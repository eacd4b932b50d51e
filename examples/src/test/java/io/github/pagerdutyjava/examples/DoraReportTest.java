package io.github.pagerdutyjava.examples;

import static io.github.pagerdutyjava.examples.Rows.deployment;
import static io.github.pagerdutyjava.examples.Rows.open;
import static io.github.pagerdutyjava.examples.Rows.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DoraReportTest {

  @Test
  void theJsonHasExactlyTheKeysNamedAndNullsWhereNothingIs() throws IOException {
    Dora dora =
        new Dora(
            Deployments.of(
                List.of(
                    deployment("d2", "2025-01-01T09:00:00Z"),
                    deployment("d1", "2025-01-01T12:00:00Z"))));
    dora.add(open(7, "2025-01-01T08:00:00Z"));
    dora.add(resolved(8, "2025-01-01T10:00:00Z", "2025-01-01T10:45:30Z"));

    assertThat(json(dora))
        .isEqualTo(
            "{\"links\":{\"7\":null,\"8\":\"d2\"},"
                + "\"time_to_restore_minutes\":{\"8\":45},"
                + "\"median_time_to_restore_minutes\":45,"
                + "\"time_to_restore_level_2021\":\"elite\","
                + "\"failed_deployment_recovery_minutes\":{\"8\":105},"
                + "\"median_failed_deployment_recovery_minutes\":105,"
                + "\"failed_deployment_recovery_level_2023\":\"high\","
                + "\"production_deployments\":2,"
                + "\"deployments_with_incident\":[\"d2\"],"
                + "\"change_failure_rate\":0.5,"
                + "\"change_failure_rate_level_2021\":\"low\","
                + "\"change_failure_rate_level_2023\":\"low\"}\n");
  }

  @Test
  void theJsonOfNothingIsEmptyAndNull() throws IOException {
    assertThat(json(new Dora(Deployments.of(List.of()))))
        .isEqualTo(
            "{\"links\":{},\"time_to_restore_minutes\":{},"
                + "\"median_time_to_restore_minutes\":null,\"time_to_restore_level_2021\":null,"
                + "\"failed_deployment_recovery_minutes\":{},"
                + "\"median_failed_deployment_recovery_minutes\":null,"
                + "\"failed_deployment_recovery_level_2023\":null,\"production_deployments\":0,"
                + "\"deployments_with_incident\":[],\"change_failure_rate\":null,"
                + "\"change_failure_rate_level_2021\":null,"
                + "\"change_failure_rate_level_2023\":null}\n");
  }

  @Test
  void theTableShowsFiguresLevelsAndBarsInAHundredColumns() {
    String table = table(report("Acme", stormyYears()));

    assertThat(table).contains("Time to restore, median", "●●●● elite", "2024-02", "» marks");
    assertThat(table.lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
  }

  @Test
  void theTableOfNothingSaysSo() {
    assertThat(table(report("Acme", new Dora(Deployments.of(List.of())))))
        .contains("none found", "none to production");
  }

  @Test
  void thePageIsWellFormedAndLoadsNothing() throws Exception {
    String page = DoraHtml.of(report("Acme", stormyYears()));

    Document document = parse(page);
    assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(2 * 36);
    assertThat(page.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http:", "https:", "<script", "src=", "url(");
  }

  @Test
  void whateverTheAccountIsCalledThePageShowsItAsText() throws Exception {
    String name = "<script>alert('1')</script> & \"Söhne\" \u0000\u001b";

    Document document = parse(DoraHtml.of(report(name, stormyYears())));

    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("dd").item(0).getTextContent())
        .isEqualTo("<script>alert('1')</script> & \"Söhne\"   ");
  }

  private static Dora stormyYears() {
    Dora dora = new Dora(Deployments.of(List.of(deployment("d", "2024-01-01T00:00:00Z"))));
    for (int i = 0; i < 360; i++) {
      Instant created = Instant.parse("2023-01-05T00:00:00Z").plusSeconds(i * 3L * 86_400);
      dora.add(resolved(i, created.toString(), created.plusSeconds(60L * (i % 90)).toString()));
    }
    for (int i = 1000; i < 2000; i++) {
      dora.add(resolved(i, "2024-02-10T10:00:00Z", "2024-02-10T10:20:00Z"));
    }
    return dora;
  }

  private static DoraReport report(String account, Dora dora) {
    return new DoraReport(
        account,
        Instant.parse("2023-01-01T00:00:00Z"),
        Instant.parse("2026-01-01T12:30:00Z"),
        List.of(),
        250,
        dora);
  }

  private static String table(DoraReport report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    DoraTable.write(report, out);
    out.flush();
    return text.toString();
  }

  private static String json(Dora dora) throws IOException {
    Buffer buffer = new Buffer();
    DoraJson.write(dora, buffer);
    return buffer.readUtf8();
  }

  private static Document parse(String page) throws Exception {
    String xml = page.replace("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
