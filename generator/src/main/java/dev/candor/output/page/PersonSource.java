package dev.candor.output.page;

import dev.candor.content.Credential;
import dev.candor.content.Person;
import dev.candor.content.Words;
import dev.candor.message.Messages;
import dev.candor.render.CredentialView;
import dev.candor.render.Day;
import dev.candor.render.Html;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.List;

/** A page for each person, with what they wrote. */
final class PersonSource implements KindPages {

  @Override
  public String kind() {
    return "person";
  }

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage page : context.site().ofKind(kind())) {
      List<LinkedPage> written =
          context.writtenBy(page.page().id()).stream()
              .sorted(PageOrder.of(context.site()).newestFirst())
              .toList();
      Lists<LinkedPage> list = Lists.plain(page.permalink(), written, context.cards());
      for (int n = 1; n <= list.pages(); n++) {
        int number = n;
        jobs.add(
            new PageJob(
                list.address(number),
                () -> view(context, page, (Person) page.page().content(), list, number)));
      }
    }
    return jobs;
  }

  private static PageView view(
      PageContext context, LinkedPage page, Person person, Lists<LinkedPage> list, int number) {
    MainView main =
        new MainView.PersonMain(
            person.name(),
            context.words().of("role." + Words.of(person.role())),
            person.pronouns(),
            person.credentials().stream().map(c -> view(c, context.site().messages())).toList(),
            person.disclosures(),
            context.cards().samples().marks(page),
            number == 1 ? context.body(page) : Html.EMPTY,
            context.reviewedBy(page.page().id()),
            list.page(number));
    if (number == 1) {
      return context.view(page, main);
    }
    return context.numbered(page, list.address(number), number, main);
  }

  static CredentialView view(Credential credential, Messages words) {
    return new CredentialView(
        credential.title(),
        credential.issuer(),
        credential.checked().map(day -> Day.of(day, words)));
  }
}
