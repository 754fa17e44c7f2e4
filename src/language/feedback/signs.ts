/** Signs that praise or blame in any language. */
export const SIGNS: Readonly<Record<string, string>> = {
  '3': '❤|😍|🥰|💯|🏆|🤩',
  '2': '👍|😊|😀|😃|😄|😁|🙂|🙏|👏|⭐|🌟|☺|😘|💪|👌|✅|💚|💙|🎉|😇',
  '-1': '😐|😕|🤔|😒|🙄|😑',
  '-2': '👎|😞|😟|☹|🙁|😢|😔|😩|😫|😓|😥|😖|❌|💔|😣',
  '-3': '😡|🤬|😠|😤|😭|🤮|🤢|💩',
};
