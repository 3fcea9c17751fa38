pragma ComponentBehavior: Bound

// A name, typed on a keyboard that takes all the width there is.
Entry {
    ownScroller: true
}
