package dev.candor.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of other sites for crawlers, from their {@code robots.txt} (RFC 9309), read once each.
 */
final class Robots {

  /** The file of a site, with the status of its response. */
  record File(int status, String text) {}

  /** Fetches the file at an address. */
  interface Fetch {
    File at(URI address) throws IOException, InterruptedException;
  }

  private final List<String> names;
  private final Fetch fetch;
  private final Map<String, SimpleRobotRules> bySite = new ConcurrentHashMap<>();

  /** The rules for a user agent such as {@code Candor/1.0}. */
  Robots(String userAgent, Fetch fetch) {
    this.names = List.of(userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT));
    this.fetch = fetch;
  }

  /** Whether an address may be requested; yes, if its site has no rules that can be read. */
  boolean mayAsk(URI address) throws InterruptedException {
    String site = address.getScheme() + "://" + Hosts.of(address);
    SimpleRobotRules rules = bySite.get(site);
    if (rules == null) {
      rules = rulesOf(site);
      bySite.put(site, rules);
    }
    return rules.isAllowed(address.toString());
  }

  private SimpleRobotRules rulesOf(String site) throws InterruptedException {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    String address = site + "/robots.txt";
    try {
      File file = fetch.at(URI.create(address));
      return file.status() == 200
          ? parser.parseContent(address, file.text().getBytes(UTF_8), "text/plain", names)
          : parser.failedFetch(file.status());
    } catch (IOException e) {
      // The same problem will keep the page from being read, and is reported there.
      return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }
  }
}
