package org.orrery.bench.steps;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Adds the counting of {@link Steps} to each method of a class. */
final class CountingClass extends ClassVisitor {
  private static final String STEPS = Type.getInternalName(Steps.class);

  CountingClass(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String type, String signature, String[] exceptions) {
    return new CountingMethod(super.visitMethod(access, name, type, signature, exceptions));
  }

  /** Leaves the stack as it was at each place, so that frames stay true. */
  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      one();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
      if (passed.contains(target)) {
        one();
      }
      super.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
      if (opcode == Opcodes.NEWARRAY) {
        many();
      }
      super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.ANEWARRAY) {
        many();
      }
      super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String type, boolean ofInterface) {
      if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
        many();
      } else if (owner.startsWith("[") && name.equals("clone")) {
        super.visitInsn(Opcodes.DUP);
        super.visitInsn(Opcodes.ARRAYLENGTH);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "many", "(I)V", false);
      }
      super.visitMethodInsn(opcode, owner, name, type, ofInterface);
    }

    private void one() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "one", "()V", false);
    }

    /** The number on top of the stack. */
    private void many() {
      super.visitInsn(Opcodes.DUP);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, "many", "(I)V", false);
    }
  }
}
