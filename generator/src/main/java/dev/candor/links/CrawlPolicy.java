package dev.candor.links;

import java.time.Duration;

/**
 * How the checker behaves towards other sites.
 *
 * @param delay the time between two requests to one host
 * @param timeout how long to wait for an answer
 * @param attempts how often to try an address
 * @param longestWait the longest {@code Retry-After} that is obeyed; beyond it, the check gives up
 * @param hostsAtOnce how many hosts are asked at a time
 * @param allowPrivate whether addresses of this machine and its network may be asked
 * @param userAgent the name that the checker gives
 */
public record CrawlPolicy(
    Duration delay,
    Duration timeout,
    int attempts,
    Duration longestWait,
    int hostsAtOnce,
    boolean allowPrivate,
    String userAgent) {

  /** A second between requests, three tries, four hosts. */
  public static CrawlPolicy usual(String userAgent) {
    return new CrawlPolicy(
        Duration.ofSeconds(1),
        Duration.ofSeconds(20),
        3,
        Duration.ofSeconds(30),
        4,
        false,
        userAgent);
  }

  public CrawlPolicy withDelay(Duration time) {
    return new CrawlPolicy(
        time, timeout, attempts, longestWait, hostsAtOnce, allowPrivate, userAgent);
  }

  public CrawlPolicy withPrivate(boolean allowed) {
    return new CrawlPolicy(delay, timeout, attempts, longestWait, hostsAtOnce, allowed, userAgent);
  }
}
