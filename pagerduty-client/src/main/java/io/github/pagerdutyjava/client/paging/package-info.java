/** Lists that are complete or fail loudly, and the queries that select them. */
@NullMarked
package io.github.pagerdutyjava.client.paging;

import org.jspecify.annotations.NullMarked;
