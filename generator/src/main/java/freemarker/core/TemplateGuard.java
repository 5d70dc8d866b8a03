package freemarker.core;

import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.StringWriter;
import java.util.List;

/**
 * Inspects parsed templates and inserts checkpoints. It is in FreeMarker's package because only
 * from here can a parsed template be walked and changed: FreeMarker limits neither time nor depth,
 * and ignores interrupts.
 */
@SuppressWarnings({"deprecation", "unchecked"}) // a template's elements are public but deprecated
public final class TemplateGuard {

  private TemplateGuard() {}

  /** The place of an element: lines and columns from 1, the end inclusive. */
  public record Place(String template, int line, int column, int endLine, int endColumn) {
    static Place of(Template template, TemplateObject part) {
      return new Place(
          template.getName(),
          part.getBeginLine(),
          part.getBeginColumn(),
          part.getEndLine(),
          part.getEndColumn());
    }
  }

  /** Receives each element of a template and its parent, by FreeMarker's symbols. */
  @FunctionalInterface
  public interface Visitor {
    void visit(String symbol, String holder, Place place);
  }

  /** The budget of a running template. The environment stores it with this class as its key. */
  public interface Allowance {
    /** Called at every turn of a loop, entry of a macro or function, and assignment. */
    void spend(Environment env, Place place, int depth, int length) throws TemplateException;
  }

  /** A value that isn't plain text and may be as long as one. */
  public interface Measured {
    int length();
  }

  /** Visits every directive and expression of a template, in reading order. */
  public static void walk(Template template, Visitor visitor) {
    walk(template, rootOf(template), "", visitor);
  }

  /** Inserts a checkpoint into every loop, macro and function, and after every assignment. */
  public static void addChecks(Template template) throws ParseException {
    addChecks(template, rootOf(template));
  }

  private static TemplateElement rootOf(Template template) {
    return template.getRootTreeNode();
  }

  private static void walk(Template template, TemplateObject part, String holder, Visitor visitor) {
    String symbol = part.getNodeTypeSymbol();
    visitor.visit(symbol, holder, Place.of(template, part));
    String within = part instanceof ParentheticalExpression ? holder : symbol;
    for (int i = 0; i < part.getParameterCount(); i++) {
      if (part.getParameterValue(i) instanceof TemplateObject parameter) {
        walk(template, parameter, within, visitor);
      }
    }
    if (part instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        walk(template, element.getChild(i), symbol, visitor);
      }
    }
  }

  private static void addChecks(Template template, TemplateElement element) throws ParseException {
    for (int i = 0; i < element.getChildCount(); i++) {
      TemplateElement child = element.getChild(i);
      addChecks(template, child);
      boolean assigns = child instanceof Assignment || child instanceof BlockAssignment;
      if (assigns && child.getParameterValue(0) instanceof String name) {
        element.addChild(++i, new Check(Place.of(template, child), child, List.of(name)));
      }
    }
    if (element instanceof Macro macro) {
      element.addChild(
          0, new Check(Place.of(template, element), element, List.of(macro.getArgumentNames())));
    } else if (element.isNestedBlockRepeater() && !isBare(element)) {
      element.addChild(0, new Check(Place.of(template, element), element, List.of()));
    }
  }

  /** A call without content must stay empty, because a directive can see whether it has content. */
  private static boolean isBare(TemplateElement element) {
    return element instanceof UnifiedCall && element.getChildCount() == 0;
  }

  /** A checkpoint; it has the names of the variables that have just been set. */
  private static final class Check extends TemplateElement {

    private final Place place;
    private final List<String> variables;

    Check(Place place, TemplateElement of, List<String> variables) {
      copyLocationFrom(of);
      this.place = place;
      this.variables = variables;
    }

    @Override
    TemplateElement[] accept(Environment env) throws TemplateException {
      if (env.getCustomState(Allowance.class) instanceof Allowance allowance) {
        allowance.spend(env, place, depth(env), longest(env));
      }
      return null;
    }

    private static int depth(Environment env) {
      int depth = 0;
      Macro.Context context = env.getCurrentMacroContext();
      while (context != null) {
        depth++;
        context = context.prevMacroContext;
      }
      return depth;
    }

    /** The length of the longest of the variables, or of the output being captured. */
    private int longest(Environment env) throws TemplateException {
      int longest =
          env.getOut() instanceof StringWriter captured ? captured.getBuffer().length() : 0;
      for (String variable : variables) {
        TemplateModel value = env.getVariable(variable);
        if (value instanceof SimpleScalar text) {
          longest = Math.max(longest, text.getAsString().length());
        } else if (value instanceof Measured markup) {
          longest = Math.max(longest, markup.length());
        }
      }
      return longest;
    }

    @Override
    protected String dump(boolean canonical) {
      return canonical ? "" : "--" + getNodeTypeSymbol() + "--";
    }

    @Override
    String getNodeTypeSymbol() {
      return "##check";
    }

    @Override
    int getParameterCount() {
      return 0;
    }

    @Override
    Object getParameterValue(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    ParameterRole getParameterRole(int index) {
      throw new IndexOutOfBoundsException(index);
    }

    @Override
    boolean isNestedBlockRepeater() {
      return false;
    }
  }
}
