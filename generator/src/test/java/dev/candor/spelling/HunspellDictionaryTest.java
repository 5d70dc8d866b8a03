package dev.candor.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.cases.BaseSite;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dictionary is read, used by many threads, and reported in one sentence if missing. */
class HunspellDictionaryTest {

  @TempDir private Path folder;

  private Path dictionary(String affixes) throws Exception {
    BaseSite.write(folder.resolve("d/tiny.aff"), affixes);
    BaseSite.write(folder.resolve("d/tiny.dic"), "2\ntalk/S\ndon't\n");
    return folder.resolve("d/tiny");
  }

  @Test
  void recognizesWordsAndTheirFormsInAnyThread() throws Exception {
    Speller speller = Dictionaries.read(dictionary("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n"));

    assertThat(
            IntStream.range(0, 400)
                .parallel()
                .filter(i -> speller.knows(i % 2 == 0 ? "talks" : "tolk" + i))
                .count())
        .isEqualTo(200);
    assertThat(speller.knows("don't")).isTrue();
    assertThat(speller.suggest("tolk")).contains("talk");
  }

  @Test
  void aMissingOrInvalidDictionaryIsReportedInOneSentence() throws Exception {
    assertThatThrownBy(() -> Dictionaries.read(folder.resolve("none")))
        .isInstanceOf(DictionaryFault.class)
        .hasMessageContaining("none.aff is missing");
    Path broken = dictionary("SFX S Y many\n");
    assertThatThrownBy(() -> Dictionaries.read(broken))
        .isInstanceOf(DictionaryFault.class)
        .hasMessageContaining("is not a valid dictionary");
  }

  @Test
  void aSiteWithAMissingDictionaryIsNotChecked() throws Exception {
    BaseSite.write(folder);
    Path settings = folder.resolve("site/site.yaml");
    Files.writeString(settings, Files.readString(settings) + "spelling: d/none\n");

    assertThatThrownBy(() -> Generator.check(Settings.of(folder), Progress.SILENT))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageContaining("\"spelling\" in site/site.yaml");
    Generator.build(Settings.of(folder), Progress.SILENT);
  }
}
