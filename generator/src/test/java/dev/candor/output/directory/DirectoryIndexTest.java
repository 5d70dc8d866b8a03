package dev.candor.output.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.typography.Typesetter;
import dev.candor.render.Card;
import dev.candor.render.Day;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Limits how much of the directory a browser has to load, for any number of listings. */
class DirectoryIndexTest {

  /** The part of the 100 KB before the first results that the scripts leave; uncompressed. */
  private static final int ROOM = 80 * 1024;

  private static final int SHOWN = 10;

  /** How many values each facet has, and how many a listing has. */
  private static final Map<String, int[]> FACETS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("place-in-person", new int[] {100, 2}),
              Map.entry("place-remote", new int[] {100, 2}),
              Map.entry("format", new int[] {3, 2}),
              Map.entry("accepting", new int[] {1, 1}),
              Map.entry("specialty", new int[] {25, 4}),
              Map.entry("clients", new int[] {5, 2}),
              Map.entry("language", new int[] {40, 2}),
              Map.entry("fee", new int[] {30, 1}),
              Map.entry("insurance", new int[] {12, 3}),
              Map.entry("accessibility", new int[] {10, 3}),
              Map.entry("modality", new int[] {15, 3}),
              Map.entry("affirming", new int[] {8, 3})));

  private static List<DirectoryEntry> listings(int count) {
    Random random = new Random(11);
    List<DirectoryEntry> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SortedMap<String, List<String>> values = new TreeMap<>();
      FACETS.forEach((facet, of) -> values.put(facet, some(random, facet, of[0], of[1])));
      int town = random.nextInt(1000);
      all.add(
          new DirectoryEntry(
              card(i),
              values,
              Optional.of(
                  new DirectoryEntry.Town(
                      "Midwick " + town + ", Somerset", town / 20.0, town / -10.0)),
              Optional.of(new DirectoryEntry.Fee("GBP", 50 + i % 100, "50 GBP"))));
    }
    return all;
  }

  private static List<String> some(Random random, String facet, int values, int most) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(n -> facet + "-" + random.nextInt(values))
        .toList();
  }

  private static Card card(int number) {
    return new Card(
        "listing",
        "Therapist",
        true,
        "/therapists/somebody-of-some-name-" + number + "/",
        "Somebody of Some Name",
        "Helps people and couples of every kind, gently and at their own pace.",
        Optional.empty(),
        List.of(
            "Middlingtown, Somewhere",
            "In person, by video",
            "Fee 90–120 GBP",
            "Taking new clients"),
        Optional.of(new Day("2026-10-01", "1 October 2026")),
        true);
  }

  private static DirectoryIndex index(int count) {
    return of(listings(count), new TreeMap<>(Map.of("place-1", "place-0")));
  }

  private static DirectoryIndex of(
      List<DirectoryEntry> listings, SortedMap<String, String> countries) {
    return DirectoryIndex.of(
        listings, countries, Set.of("GB", "US"), code -> code, new Typesetter("en", true));
  }

  private static int bytes(DirectoryIndex index, String name) {
    return index.files().getOrDefault(name, "").getBytes(UTF_8).length;
  }

  @Test
  void aFirstFilterOfTenThousandListingsLeavesRoomForTheScripts() {
    DirectoryIndex index = index(10_000);
    int cards =
        SHOWN
            * index.files().keySet().stream()
                .filter(name -> name.startsWith("cards-"))
                .map(name -> bytes(index, name))
                .max(Comparator.naturalOrder())
                .orElseThrow();

    for (String facet : FACETS.keySet()) {
      assertThat(bytes(index, facet)).as(facet).isPositive();
      assertThat(bytes(index, facet) + cards).as(facet).isLessThan(ROOM);
    }
    int place =
        bytes(index, "place-in-person") + bytes(index, "place-remote") + bytes(index, "countries");
    assertThat(place + cards).as("a place").isLessThan(ROOM);
    assertThat(bytes(index, "towns") + cards).as("a town").isLessThan(ROOM);
  }

  @Test
  void everyListingIsOnOneCardInTheOrderOfTheDirectory() {
    DirectoryIndex index = index(1000);
    StringBuilder cards = new StringBuilder();
    for (int i = 0; i * index.chunk() < index.listings(); i++) {
      cards.append(index.files().get("cards-" + i));
    }
    int at = 0;
    for (DirectoryEntry listing : listings(1000)) {
      at = cards.indexOf("\"href\":\"" + listing.card().href() + "\"", at) + 1;
      assertThat(at).as(listing.card().href()).isPositive();
    }
    assertThat(cards.toString().split("\"href\"", -1)).hasSize(1001);
  }

  @Test
  void theCardsOfASmallDirectoryComeAllAtOnce() {
    assertThat(index(128).files()).containsKey("cards-0").doesNotContainKey("cards-1");
    assertThat(index(129).files()).containsKey("cards-16").doesNotContainKey("cards-17");
  }

  @Test
  void theAddressDependsOnTheContent() {
    List<DirectoryEntry> listings = listings(50);
    DirectoryIndex index = of(listings, new TreeMap<>());
    assertThat(of(listings, new TreeMap<>()).address()).isEqualTo(index.address());
    assertThat(of(listings.subList(0, 49), new TreeMap<>()).address())
        .isNotEqualTo(index.address());
  }

  @Test
  void aSearchForATownLoadsAtMost40Kilobytes() {
    DirectoryIndex index = index(10);
    int most =
        index.files().keySet().stream()
            .filter(name -> name.startsWith("near-"))
            .mapToInt(name -> bytes(index, name))
            .max()
            .orElseThrow();
    assertThat(2 * most + bytes(index, "near")).isLessThan(40 * 1024);
  }

  @Test
  void theGazetteerHasTownsBySeveralNamesAndPostcodes() {
    SortedMap<String, String> places =
        DirectoryIndex.of(
                List.of(),
                new TreeMap<>(),
                Set.of("GB", "US", "DE"),
                code -> code,
                new Typesetter("en", true))
            .files();
    String all = String.join("\n", places.values());
    assertThat(all)
        .contains("[\"manchester\",\"Manchester\",\"GB\",")
        .contains("[\"cologne\",\"Köln\",\"DE\",")
        .contains("[\"koln\",\"Köln\",\"DE\",")
        .contains("[\"brooklyn\",\"Brooklyn\",\"US-NY\",")
        .contains("[\"#ls\",\"Leeds\",\"GB\",")
        .contains("[\"#100\",\"Manhattan\",\"US-NY\",")
        .doesNotContain("\"Paris\",\"FR\"");
  }
}
