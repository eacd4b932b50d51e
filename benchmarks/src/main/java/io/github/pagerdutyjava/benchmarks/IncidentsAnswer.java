package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.client.incidents.Incident;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page as every decoder returns it.
 *
 * @param incidents the items
 * @param limit how many were asked for
 * @param offset where they begin
 * @param total their number, not asked for
 * @param more whether there are more
 */
public record IncidentsAnswer(
    List<Incident> incidents, int limit, int offset, @Nullable Long total, boolean more) {}
