package io.github.pagerdutyjava.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rate budget.
 *
 * @param limit requests a minute, null when PagerDuty has not said
 * @param remaining requests left as of the last answer, null when PagerDuty has not said
 * @param resetsIn time until the count starts anew, zero when it has
 * @param opensIn time until the next call may go, zero when one may now
 */
public record BudgetState(
    @Nullable Long limit, @Nullable Long remaining, Duration resetsIn, Duration opensIn) {}
