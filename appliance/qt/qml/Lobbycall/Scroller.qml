pragma ComponentBehavior: Bound
import QtQuick

// More than fits: it can be swiped, and turned by two large buttons for who doesn't know that.
Item {
    id: scroller

    property string upText
    property string downText
    property bool buttons: true
    property bool atSide: false // the buttons stand beside the content instead of below it; their place is kept free, or what wraps could swing
    default property alias content: flick.flickableData
    property real contentHeight: 0
    readonly property bool more: scroller.contentHeight > scroller.height + 1
    readonly property bool turns: scroller.more && scroller.buttons
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property real innerWidth: flick.width

    function turn(pages: real): void {
        const furthest = Math.max(0, flick.contentHeight - flick.height);
        flick.contentY = Math.max(0, Math.min(furthest, flick.contentY + pages * (flick.height - Theme.target)));
    }

    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.left: parent.left
        width: scroller.atSide ? scroller.width - Theme.target - Theme.gap : scroller.width
        height: scroller.turns && !scroller.atSide ? scroller.height - up.height - Theme.gap : scroller.height
        contentHeight: scroller.contentHeight
        contentWidth: width
        clip: true
        interactive: scroller.more
        boundsBehavior: Flickable.StopAtBounds
    }

    component Turn: Pressable {
        id: key

        property string sign

        implicitHeight: Theme.target
        repeats: true
        visible: scroller.turns

        Label {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.mm(2)
            text: scroller.atSide ? key.sign : key.name
            capMm: scroller.atSide ? 8 : 5.6
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            color: key.ink
            Accessible.ignored: true
        }
    }

    Turn {
        id: up

        x: scroller.mirrored === scroller.atSide ? 0 : scroller.width - width
        y: scroller.atSide ? 0 : scroller.height - height
        width: scroller.atSide ? Theme.target : Math.floor((scroller.width - Theme.gap) / 2)
        height: scroller.atSide ? Math.floor((scroller.height - Theme.gap) / 2) : implicitHeight
        sign: "\u2191"
        name: scroller.upText
        enabled: flick.contentY > 0
        onClicked: scroller.turn(-1)
    }
    Turn {
        x: scroller.mirrored ? 0 : scroller.width - width
        y: scroller.height - height
        width: up.width
        height: up.height
        sign: "\u2193"
        name: scroller.downText
        enabled: flick.contentY < flick.contentHeight - flick.height - 1
        onClicked: scroller.turn(1)
    }
}
