package freemarker.core;

import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;

/**
 * Looks into parsed templates and puts checkpoints into them. It lives in FreeMarker's package
 * because only from here can a parsed template be walked and changed: FreeMarker has no limit of
 * time or depth of its own, and ignores an interrupt.
 */
@SuppressWarnings({"deprecation", "unchecked"}) // a template's parts are public but discouraged
public final class TemplateGuard {

  private TemplateGuard() {}

  /** Where a part stands: lines and columns from 1, the end inclusive. */
  public record Place(String template, int line, int column, int endLine, int endColumn) {
    static Place of(TemplateObject part) {
      return new Place(
          part.getTemplate().getName(),
          part.getBeginLine(),
          part.getBeginColumn(),
          part.getEndLine(),
          part.getEndColumn());
    }
  }

  /** Is told of each part of a template and of the part that holds it, by FreeMarker's symbols. */
  @FunctionalInterface
  public interface Visitor {
    void visit(String symbol, String holder, Place place);
  }

  /** What a running template may use up. The environment carries it under this class as its key. */
  public interface Allowance {
    /** Called at every turn of a loop, entry of a macro or function, and assignment. */
    void spend(Environment env, Place place, int depth, int length) throws TemplateException;
  }

  /** Shows every directive and expression of a template, in reading order. */
  public static void walk(Template template, Visitor visitor) {
    walk(rootOf(template), "", visitor);
  }

  /** Puts a checkpoint into every loop, macro and function, and behind every assignment. */
  public static void addChecks(Template template) throws ParseException {
    addChecks(rootOf(template));
  }

  private static TemplateElement rootOf(Template template) {
    return template.getRootTreeNode();
  }

  private static void walk(TemplateObject part, String holder, Visitor visitor) {
    String symbol = part.getNodeTypeSymbol();
    visitor.visit(symbol, holder, Place.of(part));
    String within = part instanceof ParentheticalExpression ? holder : symbol;
    for (int i = 0; i < part.getParameterCount(); i++) {
      if (part.getParameterValue(i) instanceof TemplateObject parameter) {
        walk(parameter, within, visitor);
      }
    }
    if (part instanceof TemplateElement element) {
      for (int i = 0; i < element.getChildCount(); i++) {
        walk(element.getChild(i), symbol, visitor);
      }
    }
  }

  private static void addChecks(TemplateElement element) throws ParseException {
    for (int i = 0; i < element.getChildCount(); i++) {
      TemplateElement child = element.getChild(i);
      addChecks(child);
      boolean assigns = child instanceof Assignment || child instanceof BlockAssignment;
      if (assigns && child.getParameterValue(0) instanceof String name) {
        element.addChild(++i, new Check(child, name));
      }
    }
    if (element.isNestedBlockRepeater() || element instanceof Macro) {
      element.addChild(0, new Check(element, ""));
    }
  }

  /** A checkpoint; behind an assignment it knows the variable's name. */
  private static final class Check extends TemplateElement {

    private final Place place;
    private final String variable;

    Check(TemplateElement of, String variable) {
      copyLocationFrom(of);
      this.place = Place.of(of);
      this.variable = variable;
    }

    @Override
    TemplateElement[] accept(Environment env) throws TemplateException {
      if (env.getCustomState(Allowance.class) instanceof Allowance allowance) {
        allowance.spend(env, place, depth(env), length(env));
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

    private int length(Environment env) throws TemplateException {
      if (variable.isEmpty()) {
        return 0;
      }
      TemplateModel value = env.getVariable(variable);
      if (value instanceof SimpleScalar text) {
        return text.getAsString().length();
      }
      return value instanceof TemplateHTMLOutputModel html ? lengthOf(html) : 0;
    }

    private static int lengthOf(TemplateHTMLOutputModel html) throws TemplateException {
      return HTMLOutputFormat.INSTANCE.getMarkupString(html).length();
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
