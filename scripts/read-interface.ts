import ts from 'typescript';
import { inRoot } from './paths.js';

/** A property of an interface, as its source documents it. */
export interface Property {
  readonly name: string;
  readonly isOptional: boolean;
  /** As it is written, but for a choice of words: that names each. */
  readonly type: string;
  readonly description: string;
}

/**
 * Reads what an interface says of its properties. Each by a compiler of its own, since one orders the words of a choice by
 * when it has first met them.
 *
 * @param path relative to the project
 * @throws for an interface that there is not, and for a property that nobody has described
 */
export function readInterface(path: string, name: string): readonly Property[] {
  const program = ts.createProgram([inRoot(path)], { target: ts.ScriptTarget.ESNext, strict: true, types: [] });
  const checker = program.getTypeChecker();
  const found = program
    .getSourceFile(inRoot(path))
    ?.statements.find(
      (each): each is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(each) && each.name.text === name,
    );
  if (!found) throw new Error(`${path} has no interface ${name}.`);
  return found.members.filter(ts.isPropertySignature).map((member) => {
    const description = ts
      .getJSDocCommentsAndTags(member)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' ');
    if (!description) throw new Error(`Nobody has described ${name}.${member.name.getText()}.`);
    return {
      name: member.name.getText(),
      isOptional: member.questionToken !== undefined,
      type: member.type ? choiceOf(checker.getTypeAtLocation(member.type)) || member.type.getText() : '',
      description,
    };
  });
}

/** The words of a type that is a choice of words; empty for any other. */
function choiceOf(type: ts.Type): string {
  const words = type.isUnion() ? type.types.map((each) => (each.isStringLiteral() ? `'${each.value}'` : '')) : [''];
  return words.every(Boolean) ? words.join(' | ') : '';
}
