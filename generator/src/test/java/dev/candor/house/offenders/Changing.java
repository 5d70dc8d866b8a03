package dev.candor.house.offenders;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Every kind of mutable static field: all must be caught, except those named STAYS. */
@SuppressWarnings({"unused", "MutablePublicArray", "NonFinalStaticField"})
public final class Changing {

  static int counter;
  static final List<String> LIST = new ArrayList<>();
  static final Map<String, String> MAP = new HashMap<>();
  static final Map<TimeUnit, String> BY_ENUM = new EnumMap<>(TimeUnit.class);
  static final Map<String, String> MEMORY = new ConcurrentHashMap<>();
  static final AtomicInteger COUNT = new AtomicInteger();
  static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
  static final StringBuilder TEXT = new StringBuilder();
  static final int[] OPEN = {1};
  private static final int[] WRITTEN = {1};
  private static final int[] GIVEN = {1};
  private static final int[] STAYS_TABLE = new int[2];
  static final List<String> STAYS_LIST = List.of("a");
  static final String STAYS_TEXT = "a";

  static {
    STAYS_TABLE[0] = 1;
  }

  static int write() {
    WRITTEN[0] = 2;
    return WRITTEN[0] + STAYS_TABLE[0];
  }

  static int[] give() {
    return GIVEN;
  }
}
