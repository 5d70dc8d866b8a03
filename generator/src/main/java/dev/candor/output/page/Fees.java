package dev.candor.output.page;

import dev.candor.content.Listing;
import dev.candor.message.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fees in words, and the price bands they belong to, by currency. */
final class Fees {

  /** Where bands begin; the higher ones are for currencies of small units. */
  private static final List<Integer> BOUNDS =
      List.of(0, 50, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000);

  private Fees() {}

  /** {@code 90–120 GBP}, {@code from 90 GBP}; "on request" if neither bound is given. */
  static String words(Listing.Fee fee, Messages words) {
    String from = fee.from().map(a -> amount(a, words)).orElse("");
    String to = fee.to().map(a -> amount(a, words)).orElse("");
    if (from.isEmpty() && to.isEmpty()) {
      return words.of("fee.on-request");
    }
    String currency = fee.currency();
    if (from.equals(to)) {
      return words.of("fee.exact", "amount", from, "currency", currency);
    }
    if (from.isEmpty()) {
      return words.of("fee.to", "to", to, "currency", currency);
    }
    return to.isEmpty()
        ? words.of("fee.from", "from", from, "currency", currency)
        : words.of("fee.range", Map.of("from", from, "to", to, "currency", currency));
  }

  private static String amount(double value, Messages words) {
    return words.number(
        value == Math.rint(value)
            ? BigDecimal.valueOf((long) value)
            : BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
  }

  /** The band of the lowest fee: {@code GBP-50} for 50 up to 100 pounds. */
  static Optional<String> band(Listing.Fee fee) {
    return fee.from()
        .or(fee::to)
        .map(
            amount -> {
              int start = 0;
              for (int bound : BOUNDS) {
                start = bound <= amount ? bound : start;
              }
              return fee.currency() + "-" + start;
            });
  }

  /** {@code From 50 to 99 GBP}. */
  static String label(String band, Messages words) {
    String currency = band.substring(0, band.indexOf('-'));
    int start = start(band);
    int next = BOUNDS.indexOf(start) + 1;
    if (next == BOUNDS.size()) {
      return words.of("fee.band-last", "start", start, "currency", currency);
    }
    int end = BOUNDS.get(next);
    return start == 0
        ? words.of("fee.band-first", "end", end, "currency", currency)
        : words.of("fee.band", Map.of("start", start, "end", end - 1, "currency", currency));
  }

  /** By currency, then by amount. */
  static String sortKey(String band) {
    return String.format(Locale.ROOT, "%s %05d", band.substring(0, band.indexOf('-')), start(band));
  }

  private static int start(String band) {
    return Integer.parseInt(band.substring(band.indexOf('-') + 1));
  }
}
