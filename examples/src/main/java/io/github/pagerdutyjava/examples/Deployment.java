package io.github.pagerdutyjava.examples;

import java.time.Instant;

/**
 * A successful deployment to production.
 *
 * @param id what identifies it
 * @param finished when the last part of it finished
 */
record Deployment(String id, Instant finished) {}
