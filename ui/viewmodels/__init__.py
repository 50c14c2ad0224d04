"""One flat view-model a page: facts out, touches in. Words stand in the QML."""
