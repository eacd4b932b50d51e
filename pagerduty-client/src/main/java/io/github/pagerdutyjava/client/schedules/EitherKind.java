package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.NotFoundException;
import java.util.function.Supplier;

/**
 * Asks for a schedule by its id while nobody knows of which kind it is: as shift-based first, which
 * PagerDuty answers with 400 for a layer-based one.
 */
final class EitherKind {

  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private EitherKind() {}

  static <T> T of(Supplier<? extends T> shiftBased, Supplier<? extends T> layerBased) {
    try {
      return shiftBased.get();
    } catch (ApiException e) {
      return switch (e.status()) {
        case BAD_REQUEST, FORBIDDEN, NOT_FOUND -> layerBased(layerBased, e);
        default -> throw e;
      };
    }
  }

  /** Where neither address has it, 403 tells more than 404, and 404 more than 400. */
  private static <T> T layerBased(Supplier<? extends T> layerBased, ApiException first) {
    try {
      return layerBased.get();
    } catch (ApiException e) {
      boolean isElsewhere = e instanceof NotFoundException || e.status() == BAD_REQUEST;
      boolean isFirst = isElsewhere && first.status() != BAD_REQUEST;
      ApiException told = isFirst ? first : e;
      told.addSuppressed(isFirst ? e : first);
      throw told;
    }
  }
}
