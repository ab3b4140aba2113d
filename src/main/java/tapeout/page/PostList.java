package tapeout.page;

import tapeout.content.Post;

/** A page that lists posts, or goes on with a list that another began. */
sealed interface PostList extends ShownPage
        permits OwnPage.TopicPage, OwnPage.EntityPage, OwnPage.StoryPage, OwnPage.AuthorPage, ListPage {

    Slice<Post> posts();

    @Override
    default int number() {
        return posts().number();
    }
}
