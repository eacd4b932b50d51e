package io.github.pagerdutyjava.client.paging;

import java.time.Instant;

/**
 * What a simulated list shows of an item.
 *
 * @param id its id
 * @param number its serial number
 * @param createdAt its creation time as the server shows it
 */
record SimulatedItem(String id, long number, Instant createdAt) {}
