const looked = 10;

/** How good an order of answers is, from 0 to 1 each. */
export interface Score {
  /** Gain of the first ten, discounted by their place, against the best order there could be. */
  readonly ndcg: number;
  /** One over the place of the first answer that is right. */
  readonly reciprocalRank: number;
  /** 1 when one of the first three is right. */
  readonly success: number;
}

/** Scores grades of answers in their order (0: wrong) against `ideal`, the grades of all right answers. */
export function scoreOf(grades: readonly number[], ideal: readonly number[]): Score {
  const best = gain([...ideal].sort((one, other) => other - one));
  const first = grades.slice(0, looked).findIndex((grade) => grade > 1);
  return {
    ndcg: best === 0 ? 0 : gain(grades) / best,
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    success: first !== -1 && first < 3 ? 1 : 0,
  };
}

/** The mean of scores. */
export function meanOf(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number) =>
    scores.reduce((total, score) => total + of(score), 0) / Math.max(1, scores.length);
  return {
    ndcg: mean(({ ndcg }) => ndcg),
    reciprocalRank: mean(({ reciprocalRank }) => reciprocalRank),
    success: mean(({ success }) => success),
  };
}

function gain(grades: readonly number[]): number {
  return grades
    .slice(0, looked)
    .reduce((total, grade, place) => total + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
