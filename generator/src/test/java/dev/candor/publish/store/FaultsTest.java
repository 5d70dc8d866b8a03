package dev.candor.publish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import dev.candor.publish.run.Trials;
import dev.candor.publish.store.FaultyStore.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever request fails, readers see complete pages, and the next run finishes the work. */
class FaultsTest {

  private static final List<Artifact> OLD = Trials.site("1", 7);

  /** Of the seven pages, one is deleted, one is new, the others use another asset. */
  private static final List<Artifact> NEW = newSite();

  @TempDir private Path disk;

  private static List<Artifact> newSite() {
    List<Artifact> site = new ArrayList<>(Trials.site("2", 7));
    site.removeIf(a -> a.path().value().equals("articles/p3/index.html"));
    site.add(Trials.page("articles/fresh/index.html", "2", "fresh"));
    return site;
  }

  /** The store in memory passes the same tests as all others, and a disk would only be slower. */
  private Shop shop(boolean hashes) throws PublishException {
    Shop shop = new Shop(disk, new MemoryStore(hashes));
    shop.publish(OLD);
    return shop;
  }

  private int requestsOfOneRun(boolean hashes) throws PublishException {
    Shop shop = shop(hashes);
    FaultyStore counting = new FaultyStore(shop.store(), Fault.DEAD, 0);
    shop.publish(counting, NEW);
    return counting.requests();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aConnectionLostAtAnyRequestLosesNoPage(boolean hashes) throws Exception {
    int requests = requestsOfOneRun(hashes);
    assertThat(requests).isGreaterThan(40);
    for (int at = 1; at <= requests; at++) {
      Shop shop = shop(hashes);
      FaultyStore dying = new FaultyStore(shop.store(), Fault.DEAD, at);
      try {
        shop.publish(dying, NEW);
      } catch (PublishException e) {
        assertThat(e).hasMessage("the line is dead");
      }
      shop.assertWhole(OLD, NEW);
      Set<String> there =
          shop.shown().entrySet().stream()
              .filter(f -> f.getValue().equals(Shop.of(NEW).get(f.getKey())))
              .map(f -> f.getKey())
              .collect(Collectors.toSet());

      FaultyStore second = new FaultyStore(shop.store(), Fault.DEAD, 0);
      shop.publish(second, NEW);

      assertThat(shop.shown()).as("request " + at).isEqualTo(Shop.of(NEW));
      Set<String> again = new TreeSet<>(second.written());
      again.retainAll(there);
      assertThat(again).as("written again after request " + at).isEmpty();
      FaultyStore third = new FaultyStore(shop.store(), Fault.DEAD, 0);
      shop.publish(third, NEW);
      assertThat(third.written()).isEmpty();
    }
    System.out.println("cut off at each of " + requests + " requests, no page lost");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REFUSED", "ANSWER_LOST"})
  void aRequestThatFailsOnceIsTriedAgain(String fault) throws Exception {
    int requests = requestsOfOneRun(false);
    for (int at = 1; at <= requests; at++) {
      Shop shop = shop(false);

      shop.publish(new FaultyStore(shop.store(), Fault.valueOf(fault), at), NEW);

      assertThat(shop.shown()).as("request " + at).isEqualTo(Shop.of(NEW));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherSiteCanFollowAnInterruptedOne(boolean hashes) throws Exception {
    List<Artifact> third = Trials.site("3", 7);
    int requests = requestsOfOneRun(hashes);
    for (int at = 5; at <= requests; at += 3) {
      Shop shop = shop(hashes);
      FaultyStore dying = new FaultyStore(shop.store(), Fault.DEAD, at);
      try {
        shop.publish(dying, NEW);
      } catch (PublishException e) {
        assertThat(e).hasMessage("the line is dead");
      }
      FaultyStore dyingToo = new FaultyStore(shop.store(), Fault.DEAD, at + 2);
      try {
        shop.publish(dyingToo, third);
      } catch (PublishException e) {
        assertThat(e).hasMessage("the line is dead");
      }

      shop.publish(third);

      assertThat(shop.shown()).as("request " + at).isEqualTo(Shop.of(third));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3})
  void noProgressIsReportedInOneSentence(int at) throws Exception {
    Shop shop = shop(true);

    assertThatThrownBy(() -> shop.publish(new FaultyStore(shop.store(), Fault.DEAD, at), NEW))
        .isInstanceOf(PublishException.class)
        .hasMessage("the line is dead")
        .hasNoCause();
  }
}
