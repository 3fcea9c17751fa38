pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Lobbycall

// A small heading.
Label {
    capMm: 2.1
    color: Theme.quiet
    elide: Text.ElideRight
    wrapMode: Text.NoWrap
    Layout.fillWidth: true
    Layout.topMargin: Theme.mm(0.8)
}
