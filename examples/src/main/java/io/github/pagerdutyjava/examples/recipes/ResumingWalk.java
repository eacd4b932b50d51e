package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentQuery;
import io.github.pagerdutyjava.client.paging.Checkpoint;
import io.github.pagerdutyjava.client.paging.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Resuming a walk: years of incidents take minutes, and processes die. After each page, once it is
 * stored, keep its checkpoint; a later process goes on from there.
 */
public final class ResumingWalk {

  private ResumingWalk() {}

  /** Hands over all incidents since then, but those that an earlier run handed over. */
  public static void run(
      PagerDutyClient client, Instant since, Path file, Consumer<List<Incident>> store)
      throws IOException {
    IncidentQuery query = client.incidents().since(since);
    if (Files.exists(file)) {
      query = query.resume(Checkpoint.parse(Files.readString(file)));
    }
    for (Page<Incident> page : query.pages()) {
      store.accept(page.items());
      // Only now, and whole or not at all: dying in between repeats a page and loses none.
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, page.checkpoint().orElseThrow().toString());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
