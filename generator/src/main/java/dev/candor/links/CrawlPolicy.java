package dev.candor.links;

import java.time.Duration;

/**
 * How other sites are treated: the rest between two requests to a host, how long an answer is
 * waited for, how often an address is tried, how long a server may send us away for, how many hosts
 * are asked at a time, whether this machine and its network may be asked, and by which name we go.
 */
public record CrawlPolicy(
    Duration rest,
    Duration patience,
    int attempts,
    Duration longestWait,
    int hostsAtOnce,
    boolean privateToo,
    String name) {

  /** A second between requests, three tries, four hosts. */
  public static CrawlPolicy usual(String name) {
    return new CrawlPolicy(
        Duration.ofSeconds(1), Duration.ofSeconds(20), 3, Duration.ofSeconds(30), 4, false, name);
  }

  public CrawlPolicy resting(Duration time) {
    return new CrawlPolicy(time, patience, attempts, longestWait, hostsAtOnce, privateToo, name);
  }

  public CrawlPolicy withPrivate(boolean allowed) {
    return new CrawlPolicy(rest, patience, attempts, longestWait, hostsAtOnce, allowed, name);
  }
}
