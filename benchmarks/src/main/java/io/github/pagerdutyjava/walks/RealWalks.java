package io.github.pagerdutyjava.walks;

import static io.github.pagerdutyjava.walks.Table.decimal;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.benchmarks.results.Section;
import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.simulation.Limiter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What walks take by the clock of this machine, over HTTP. */
public final class RealWalks implements Section {

  private static final int LIMITED = 20_000;
  private static final int LARGE = 1_000_000;

  /** Makes it. */
  public RealWalks() {}

  @Override
  public String title() {
    return "Walks over HTTP";
  }

  @Override
  public List<String> markdown() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("The simulated server behind HTTP on this machine, by the real clock.");
    lines.add("");
    lines.addAll(limited());
    lines.add("");
    lines.add(
        "All that PagerDuty sends of an incident, 3.6 kB, by a process of its own with `-Xmx64m`,"
            + " as fast as it can be read. What is in use is looked at after a garbage collection,"
            + " 20 times a walk:");
    lines.add("");
    lines.addAll(large());
    return lines;
  }

  private static List<String> limited() throws IOException {
    Table table = new Table("limit", "incidents", "n", "wall", "requests", "429s");
    Limits limits = new Limits(Limiter.Kind.SLIDING_WINDOW, 0, 6);
    Account account = new Account(LIMITED, Account.Shape.EVEN, 1);
    IncidentList list = new IncidentList(account, IncidentText.full());
    AccountServer server = new AccountServer(list, limits.limiter(), Time.system(), false);
    int parallel = 4;
    long start = System.nanoTime();
    try (HttpAccount http = new HttpAccount(server);
        PagerDutyHttp client = PagerDutyHttp.builder().build()) {
      Reading.all(client, http.address(), parallel, LIMITED, number -> {});
    }
    table.row(limits, LIMITED, parallel, seconds(start), server.requests(), server.throttled());
    return table.lines();
  }

  private static List<String> large() throws IOException {
    Table table = new Table("incidents", "n", "wall", "requests", "heap in use, at most");
    for (int parallel : new int[] {1, 4}) {
      Account account = new Account(LARGE, Account.Shape.EVEN, 1);
      IncidentList list = new IncidentList(account, IncidentText.full());
      AccountServer server = new AccountServer(list, Limits.NONE.limiter(), Time.system(), true);
      try (HttpAccount http = new HttpAccount(server)) {
        long start = System.nanoTime();
        long most = LargeWalk.liveHeap(http.address(), parallel, LARGE);
        table.row(
            LARGE, parallel, seconds(start), server.requests(), decimal(1, most / 1e6) + " MB");
      }
    }
    return table.lines();
  }

  private static String seconds(long start) {
    return decimal(1, (System.nanoTime() - start) / 1e9) + " s";
  }
}
