/**
 * What several parts of one run ask about the same text is worked out once. Only for pure functions whose result nobody
 * changes; what is kept is the answers to the last few questions, so that a process that lives long does not grow.
 */
export function rememberLast<Question extends readonly unknown[], Answer>(
  answer: (...question: Question) => Answer,
  kept: number,
): (...question: Question) => Answer {
  const known: { readonly question: Question; readonly answer: Answer }[] = [];
  return (...question) => {
    const found = known.find(
      (one) =>
        one.question.length === question.length &&
        one.question.every((part, at) => Object.is(part, question[at])),
    );
    if (found !== undefined) return found.answer;
    const answered = answer(...question);
    known.unshift({ question, answer: answered });
    known.length = Math.min(known.length, kept);
    return answered;
  };
}
