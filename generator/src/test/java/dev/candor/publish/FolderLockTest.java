package dev.candor.publish;

import static dev.candor.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One publisher at a time. */
class FolderLockTest {

  @TempDir Path disk;
  private Path folder;
  private FolderPublisher publisher;

  @BeforeEach
  void choosesAFolder() {
    folder = disk.resolve("public");
    publisher = new FolderPublisher(folder);
  }

  @Test
  void refusesASecondPublisherInThisProcess() throws Exception {
    List<String> refusals = new ArrayList<>();

    publisher.publish(
        site("index.html", "first"),
        done -> {
          try {
            new FolderPublisher(folder).publish(site("index.html", "second"));
          } catch (PublishException e) {
            refusals.add(e.getMessage());
          }
        });

    assertThat(refusals).hasSize(1);
    assertThat(refusals.get(0)).contains("process " + ProcessHandle.current().pid());
    assertThat(folder.resolve("index.html")).hasContent("first");
  }

  @Test
  void admitsTheNextPublisherWhenTheFirstHasEnded() throws Exception {
    publisher.publish(site("index.html", "first"));
    publisher.publish(site("index.html", "second"));

    assertThat(folder.resolve("index.html")).hasContent("second");
  }

  @Test
  void namesAPublisherInAnotherProcessAndIsFreeWhenThatIsKilled() throws Exception {
    Process other = PublisherProcess.start("hold", folder);
    try {
      assertThat(OtherProcess.firstLine(other)).isEqualTo("holding");

      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> publisher.publish(site("index.html", "mine")))
            .isInstanceOf(PublishException.class)
            .hasMessageContaining("process " + other.pid());
      }
      assertThatThrownBy(publisher::recover).hasMessageContaining("process " + other.pid());
    } finally {
      other.destroyForcibly().waitFor();
    }
    publisher.publish(site("index.html", "mine"));

    assertThat(Sites.onDisk(folder)).containsOnlyKeys("index.html");
  }
}
