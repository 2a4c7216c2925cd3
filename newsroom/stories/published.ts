/**
 * The only door from stories to readers. Everything behind it reads through the view `public_stories`
 * (visible, not embargoed, not withdrawn, by the database's clock); `gone.ts` alone looks at what was public
 * before. Rows never leave: they become cards and stories here.
 */
export {
  neighboursOfStory,
  picturesOfBody,
  readAlsoOfBody,
} from "./published/around-story.ts";
export { type FeedStory, type FeedSubject, feedStories } from "./published/feed-stories.ts";
export { movedTo, withdrawnStoryAt } from "./published/gone.ts";
export { storiesLikeAddress } from "./published/like-address.ts";
export {
  daysWithStories,
  lastPage,
  latestStories,
  latestStoriesOfSection,
  storiesOfDay,
  storiesOfKind,
  storiesOfPlace,
  storiesOfSection,
  storiesOfTopic,
  storiesOfWriter,
} from "./published/lists.ts";
export { mostReadStories } from "./published/most-read.ts";
export {
  monthsWithStories,
  storiesForNewsSitemap,
  storiesOfMonth,
  topicsInSitemap,
} from "./published/sitemaps.ts";
export { storyAt } from "./published/story.ts";
export { pictureNumbers, storyHtml } from "./published/story-html.ts";
export { topPictureHtml } from "./published/top-picture-html.ts";
export { topVideoHtml, videoOnTop } from "./published/top-video-html.ts";
export { popularTopics, topicAt } from "./published/topics.ts";
export type { PublicStory } from "./published/types.ts";
