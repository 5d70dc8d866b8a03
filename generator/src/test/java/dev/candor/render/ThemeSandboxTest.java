package dev.candor.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates can't do, and how a build survives their faults. */
@Timeout(20)
class ThemeSandboxTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i></#list>",
        "<#list 1.. as i><#if i == 0>never</#if></#list>",
        "<#macro twice n><#if (n > 0)><@twice n - 1/><@twice n - 1/></#if></#macro><@twice 60/>",
        "<#function twice n><#if n == 0><#return 1></#if><#return twice(n - 1) + twice(n - 1)>"
            + "</#function>${twice(60)}",
        "<#list 1..1000000000 as i><#list 1..1000000000 as j></#list></#list>"
      })
  void stopsTemplatesThatWouldNotEnd(String template) {
    assertThat(Themes.fault(Themes.hurried(template)).message())
        .contains("takes longer than 0.3 seconds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as i>and again</#list>",
        "<#macro m><#list 1.. as i>and again</#list></#macro><@m/>"
      })
  void stopsTemplatesThatPrintForever(String template) {
    assertThat(Themes.fault(template).message()).contains("longer than 2000000 characters");
  }

  @Test
  void stopsACachedMacroThatWouldNotEnd() {
    String endless = "<#macro m of><#list 1.. as i>and again</#list></#macro>";
    assertThat(Themes.fault(Themes.of(REMEMBERING, endless)).message())
        .contains("longer than 2000000 characters");
  }

  private static final String REMEMBERING = "<@remember macro='lib.m' of=site.exit/>";

  /** Each tries to put the title of the first page into the cache. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${main.title}|",
        "${page.head.title}|",
        "${.data_model.main.title}|",
        "${.vars['page'].head.title}|",
        "${.globals.page.head.title}|",
        "${leak!'-'}|<#global leak = main.title>",
        "${leak!'-'}|<#assign leak = main.title>",
        "${leak!'-'}|<#import 'lib.ftlh' as lib><#assign leak = main.title in lib>",
        "${.globals.leak!'-'}|<#global leak = main.title>",
        "${.main.leak!'-'}|<#assign leak = main.title>",
        "${leak!'-'}|<#list [main.title] as leak><@remember macro='lib.m' of=site.exit/></#list>",
        "${leak!'-'}|<#macro o leak><@remember macro='lib.m' of=site.exit/></#macro><@o"
            + " main.title/>",
        "<#nested>|<@remember macro='lib.m' of=site.exit>${main.title}</@remember>",
        "${of()}|<#function f><#return main.title></#function><@remember macro='lib.m' of=f/>",
        "<@of/>|<#macro f>${main.title}</#macro><@remember macro='lib.m' of=f/>",
        "${of}|<#assign f>${main.title}</#assign><@remember macro='lib.m' of=f/>",
        "${of.x}|<@remember macro='lib.m' of={'x': main.title}/>"
      })
  void leaksNothingFromOnePageToAnother(String macro, String before) {
    Theme theme =
        Themes.of(
            (before == null ? "" : before) + REMEMBERING, "<#macro m of>" + macro + "</#macro>");

    String first = Themes.outcome(theme, Themes.page("Secret"));
    String second = Themes.outcome(theme, Themes.page("Other"));

    assertThat(second).doesNotContain("Secret");
    assertThat(first.replace("Secret", "")).isEqualTo(second.replace("Other", ""));
  }

  @Test
  void cachesAMacroByAllItsArguments() {
    Theme theme =
        Themes.of(
            "<@remember macro='lib.m' of=site.exit title=main.title all=[main.title]?size/>",
            "<#macro m of title all>${title}${all}</#macro>");

    assertThat(Themes.outcome(theme, Themes.page("First"))).isEqualTo("First1");
    assertThat(Themes.outcome(theme, Themes.page("Other"))).isEqualTo("Other1");
    assertThat(Themes.outcome(theme, Themes.page("First"))).isEqualTo("First1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<@remember of=site/>|remember takes a macro",
        "<@remember macro='m' of=site/>|the name of a template and of a macro in it",
        "<@remember macro='lib.n' of=site/>|n",
        "<@remember macro='lib.m' off=site/>|off",
        "<@remember macro='lib.m' of=site.stylesheets/>|remember can't compare \"of\"",
        "<@remember macro='lib.again' of=site/>|can't remember others"
      })
  void explainsTheUseOfRemember(String page, String message) {
    String lib =
        "<#macro m of>x</#macro><#macro again of><@remember macro='lib.m' of=site/></#macro>";
    assertThat(Themes.fault(Themes.of(page, lib)).message()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign s = 'ab'><#list 1.. as i><#assign s = s + s></#list>",
        "<#assign s = 'ab'><#list 1.. as i><#assign s += s></#list>",
        "<#assign s = 'ab'><#list 1.. as i><#assign s = \"${s}${s}\"></#list>",
        "<#assign s = 'ab'><#list 1.. as i><#assign s>${s}${s}</#assign></#list>",
        "<#assign s><#list 1.. as i>and again</#list></#assign>",
        "<#macro m s><@m s + s/></#macro><@m 'ab'/>",
        "<#function f s><#local t = s + s><#return f(t)></#function>${f('ab')}"
      })
  void stopsTemplatesThatKeepDoublingAText(String template) {
    assertThat(Themes.fault(template).message()).contains("a text is longer than 2000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro m><@m/></#macro><@m/>",
        "<#macro a><@b/></#macro><#macro b><@a/></#macro><@a/>",
        "<#macro m><@m><#nested></@m></#macro><@m>x</@m>",
        "<#function f n><#return f(n + 1)></#function>${f(1)}"
      })
  void stopsMacrosThatCallThemselves(String template) {
    assertThat(Themes.fault(template).message()).contains("call one another more than 100 deep");
  }

  @Test
  void survivesATemplateThatIncludesItself() {
    assertThat(Themes.fault("<#include 'page.ftlh'>").message()).contains("calls itself");
    assertThat(Themes.fault("<#macro m>\n${main.titel}</#macro>\n<@m/>").message())
        .contains("titel");
  }

  @Test
  void survivesATextThatWouldFillMemory() {
    assertThat(Themes.fault("${'x'?left_pad(2147483647)}").message()).contains("memory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${main?api.class}",
        "<#assign t = '<#list 1.. as x></#list>'?interpret><@t/>",
        "${'1 + 1'?eval}",
        "${'[1]'?eval_json}",
        "${\"${main.title?eval}\"}",
        "${main.title?no_esc}",
        "<#noautoesc>${main.title}</#noautoesc>",
        "<#outputformat 'plainText'>${main.title}</#outputformat>",
        "<#ftl output_format='plainText'>${main.title}",
        "<#ftl output_format='XML'>${main.title}",
        "<#ftl auto_esc=false>${main.title}",
        "<#setting locale='tr'>",
        "<#setting classic_compatible=true>${nothing}",
        "<#attempt>${nothing}<#recover>fine</#attempt>",
        "${.now}",
        "<#assign r = 1..><#assign x = r?filter(y -> false)?first>"
      })
  void rejectsForbiddenFeaturesWhenAThemeIsLoaded(String template) {
    assertThat(Themes.load(template).found()).as(template).isNotEmpty();
    assertThat(Themes.fault(template)).isEqualTo(Themes.load(template).found().get(0));
  }

  @Test
  void treatsAnEscapedInterpolationAsText() throws Exception {
    assertThat(Themes.render("${\"$\\x007bmain.title?no\\x005fesc}\"}"))
        .isEqualTo("${main.title?no_esc}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${main.class.name}",
        "${main.getClass()}",
        "${main.hashCode()}",
        "${main.toString()}",
        "${page.head.title.class}",
        "${main.contents.add('x')}",
        "${main.contents.class}",
        "${page.main.body.value}",
        "${page.main.body()}",
        "${site.title.bytes}"
      })
  void showsNoMethodAndNoClass(String template) {
    assertThat(Themes.fault(template).isError()).isTrue();
  }

  /** A record that could do harm. */
  record Trap(String name, List<String> calls) {
    boolean delete() {
      return calls.add("delete");
    }

    static String open() {
      return "open";
    }
  }

  @Test
  void showsTheComponentsOfARecordAndNothingElse() throws Exception {
    List<String> calls = new ArrayList<>();
    ViewWrapper wrapper = new ViewWrapper();
    TemplateHashModel trap =
        (TemplateHashModel) Objects.requireNonNull(wrapper.wrap(new Trap("trap", calls)));
    assertThat(trap.get("name")).hasToString("trap");
    for (String name : List.of("delete", "open", "class", "new", "equals", "shape", "view")) {
      assertThatThrownBy(() -> trap.get(name)).isInstanceOf(RecordModel.NoSuchPart.class);
    }
    assertThat(calls).isEmpty();
  }

  @Test
  void rejectsValuesThatDoNotBelongToAView() {
    ViewWrapper wrapper = new ViewWrapper();
    for (Object value :
        List.of(
            Locale.ROOT,
            LocalDate.EPOCH,
            new int[1],
            Map.of(1, "one"),
            new Object(),
            new dev.candor.source.Span(0, 1))) {
      assertThatThrownBy(() -> wrapper.wrap(value)).isInstanceOf(TemplateModelException.class);
    }
  }
}
