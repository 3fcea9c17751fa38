pragma ComponentBehavior: Bound
import QtQuick

// More than fits: it can be swiped, and turned by two large buttons for who doesn't know that.
Item {
    id: scroller

    property string upText
    property string downText
    default property alias content: flick.flickableData
    property real contentHeight: 0
    readonly property bool more: scroller.contentHeight > scroller.height + 1
    readonly property real innerWidth: flick.width

    function turn(pages: real): void {
        const furthest = Math.max(0, flick.contentHeight - flick.height);
        flick.contentY = Math.max(0, Math.min(furthest, flick.contentY + pages * (flick.height - Theme.target)));
    }

    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: scroller.more ? buttons.top : parent.bottom
        anchors.bottomMargin: scroller.more ? Theme.gap : 0
        contentHeight: scroller.contentHeight
        contentWidth: width
        clip: true
        interactive: scroller.more
        boundsBehavior: Flickable.StopAtBounds
    }

    Row {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap
        visible: scroller.more

        BigButton {
            width: (parent.width - Theme.gap) / 2
            text: scroller.upText
            enabled: flick.contentY > 0
            onClicked: scroller.turn(-1)
        }
        BigButton {
            width: (parent.width - Theme.gap) / 2
            text: scroller.downText
            enabled: flick.contentY < flick.contentHeight - flick.height - 1
            onClicked: scroller.turn(1)
        }
    }
}
