package org.orrery.server.workflow;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.engine.impl.el.ProcessExpressionManager;

/**
 * The only expressions that the engine evaluates: a variable of the compiler compared with a text
 * or with true. Everything else between <code>${</code> and <code>}</code> is refused, so that no
 * process can call code.
 */
class Conditions extends ProcessExpressionManager {
  private static final Pattern CONDITION =
      Pattern.compile(
          "\\$\\{((?:outcome|decided)_[A-Za-z0-9_]+) == (?:'([\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ._-]*)'|true)}");

  @Override
  public Expression createExpression(String text) {
    String expression = text.strip();
    Matcher condition = CONDITION.matcher(expression);
    if (condition.matches()) {
      Object value = condition.group(2) == null ? Boolean.TRUE : condition.group(2);
      return new Comparison(expression, condition.group(1), value);
    }
    if (expression.contains("${") || expression.contains("#{")) {
      throw new FlowableException("The expression '" + expression + "' is not allowed.");
    }
    return new Literal(text);
  }

  private record Comparison(String text, String variable, Object value) implements Expression {
    private static final long serialVersionUID = 1L;

    @Override
    public Object getValue(VariableContainer variables) {
      return variables.hasVariable(variable)
          && Objects.equals(variables.getVariable(variable), value);
    }

    @Override
    public void setValue(Object value, VariableContainer variables) {
      throw new UnsupportedOperationException("A condition cannot be set.");
    }

    @Override
    public String getExpressionText() {
      return text;
    }
  }

  private record Literal(String text) implements Expression {
    private static final long serialVersionUID = 1L;

    @Override
    public Object getValue(VariableContainer variables) {
      return text;
    }

    @Override
    public void setValue(Object value, VariableContainer variables) {
      throw new UnsupportedOperationException("A text cannot be set.");
    }

    @Override
    public String getExpressionText() {
      return text;
    }
  }
}
