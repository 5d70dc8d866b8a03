package dev.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A malformed journey is rejected with file and line. */
class JourneyReadingTest {

  private static Journey read(String text) {
    return Journey.read("x.journey", text);
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(JourneyFault.class).hasMessage(message);
  }

  @Test
  void settingsAndStepsAreRead() {
    Journey journey =
        read(
            "# A reader can.\n"
                + "width 320\n"
                + "scheme dark\n"
                + "open /a/\n"
                + "press Tab x2\n"
                + "see link \"a \\\"b\\\"\"\n");

    assertThat(journey.sentence()).isEqualTo("A reader can.");
    assertThat(journey.manner().width()).isEqualTo(320);
    assertThat(journey.manner().dark()).isTrue();
    assertThat(journey.steps()).extracting(Journey.Step::line).containsExactly(4, 5, 6);
    assertThat(journey.steps().get(2).words()).containsExactly("link", "a \"b\"");
  }

  @Test
  void whatIsNotAStepIsRefused() {
    refused(
        "# A.\nopen /a/\nfrobnicate\n",
        "x.journey:3: frobnicate: no such step; CONTRIBUTING.md lists them");
  }

  @Test
  void aMalformedStepIsRejectedWithTheRightForm() {
    refused("# A.\nopen /a/\ntype hello\n", "x.journey:3: type hello: the form is: type \"TEXT\"");
  }

  @Test
  void aSettingAfterAStepIsRefused() {
    refused(
        "# A.\nopen /a/\nwidth 320\n",
        "x.journey:3: width 320: settings come before the first step");
  }

  @Test
  void pointingIsRefusedInAJourneyByKeyboard() {
    refused(
        "# A.\nkeyboard only\nopen /a/\nclick link \"b\"\n",
        "x.journey:4: click link \"b\": not by keyboard only; tab to it and press");
  }

  @Test
  void aJourneyBeginsByOpeningAPage() {
    refused("# A.\npress Tab\n", "x.journey:2: the first step opens a page");
    refused("open /a/\n", "x.journey:1: begins with # and a sentence: what a reader can do");
  }
}
