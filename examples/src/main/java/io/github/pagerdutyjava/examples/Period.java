package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents a program is about.
 *
 * @param since the earliest creation time; null for the account's whole history
 * @param until the creation time at which it ends; null for now
 * @param services the ids of the services; empty for all
 */
record Period(@Nullable Instant since, @Nullable Instant until, List<String> services) {}
