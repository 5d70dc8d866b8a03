package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.Asset;
import dev.candor.source.SitePath;
import org.junit.jupiter.api.Test;

class ArtifactTest {

  @Test
  void artifactsAreEqualIfTheirPathsAndBytesAre() {
    Artifact one = Artifact.of(SitePath.of("a.txt"), "text");
    Artifact onDisk = one.readBy(() -> "text".getBytes(UTF_8));

    assertThat(one)
        .isEqualTo(Artifact.of(SitePath.of("a.txt"), "text"))
        .isEqualTo(onDisk)
        .hasSameHashCodeAs(onDisk)
        .isNotEqualTo(Artifact.of(SitePath.of("a.txt"), "test"))
        .isNotEqualTo(Artifact.of(SitePath.of("b.txt"), "text"));
  }

  @Test
  void assetsAreEqualIfTheirPathsAndBytesAre() {
    Asset one = new Asset("a.png", new byte[] {1, 2});

    assertThat(one)
        .isEqualTo(new Asset("a.png", new byte[] {1, 2}))
        .hasSameHashCodeAs(new Asset("a.png", new byte[] {1, 2}))
        .isNotEqualTo(new Asset("a.png", new byte[] {1, 3}))
        .isNotEqualTo(new Asset("b.png", new byte[] {1, 2}));
  }
}
