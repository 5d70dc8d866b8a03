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
 * What other sites ask of machines that come by, as their {@code robots.txt} says it (RFC 9309).
 * Each site is asked for it once.
 */
final class Robots {

  /** The file of a site: the status it came with, and its text. */
  record File(int status, String text) {}

  /** Fetches the file at an address. */
  interface Fetch {
    File at(URI address) throws IOException, InterruptedException;
  }

  private final List<String> names;
  private final Fetch fetch;
  private final Map<String, SimpleRobotRules> bySite = new ConcurrentHashMap<>();

  /** For a machine that goes by a name such as {@code Candor/1.0}. */
  Robots(String name, Fetch fetch) {
    this.names = List.of(name.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT));
    this.fetch = fetch;
  }

  /** Whether an address may be asked for; so it may where nobody can be asked whether. */
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
      // What keeps the file from us keeps the page from us, and is told of the page.
      return new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);
    }
  }
}
